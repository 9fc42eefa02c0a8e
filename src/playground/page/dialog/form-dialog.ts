import { type ComponentChildren, h } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface Given {
  readonly title: string;
  readonly submit: string;
  /** Resolves when it was sent. */
  onSubmit(form: FormData): Promise<void>;
  onClose(): void;
  readonly children?: ComponentChildren;
}

/** A form above the page. */
export function FormDialog({ title, submit, onSubmit, onClose, children }: Given) {
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const [busy, setBusy] = useState(false);
  useLayoutEffect(() => {
    const { activeElement } = document;
    dialog.current?.showModal();
    return () => (activeElement as HTMLElement | null)?.focus();
  }, []);
  const send = async (event: SubmitEvent) => {
    event.preventDefault();
    setBusy(true);
    await onSubmit(new FormData(event.currentTarget as HTMLFormElement));
    setBusy(false);
  };
  return h(
    'dialog',
    { ref: dialog, 'aria-labelledby': id, onClose },
    h(
      'form',
      { onSubmit: send },
      h('h2', { id }, title),
      children,
      h(
        'div',
        { class: 'row end' },
        h('button', { type: 'button', class: 'button', onClick: onClose }, 'Cancel'),
        h('button', { class: 'button primary', disabled: busy }, submit),
      ),
    ),
  );
}
