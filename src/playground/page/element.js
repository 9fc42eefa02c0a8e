/**
 * Makes an element. Text is always text: nothing that comes from a message is read as HTML.
 *
 * @param {string} tag
 * @param {Record<string, unknown>} [properties] of the element; `class` and `data` beside them
 * @param {...(Node | string | null | undefined)} children
 * @returns {HTMLElement}
 */
export function element(tag, properties = {}, ...children) {
  const made = document.createElement(tag);
  const { class: className, data, ...rest } = properties;
  if (className) made.className = className;
  Object.assign(made.dataset, data ?? {});
  Object.assign(made, rest);
  made.append(...children.filter((child) => child !== null && child !== undefined));
  return made;
}

/** An address that a link may have: http(s) only, null for any other. */
export function safeLink(address) {
  const url = URL.parse(address);
  return url && ['http:', 'https:'].includes(url.protocol) ? url.href : null;
}
