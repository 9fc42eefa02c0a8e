import { drawForm, drawOptions, flattenCommands } from './composer.js';
import { drawMarkdown, learnNames } from './draw-markdown.js';
import { drawMessage } from './draw-message.js';
import { element } from './element.js';

const $ = (id) => document.getElementById(id);
const channel = $('channel');
const person = $('person');
const messages = $('messages');
const text = $('text');
const notice = $('notice');
const state = { lines: [], chosen: null, read: async () => ({}) };

/** Asks the playground; shows what it refuses, and gives null then. */
async function ask(what, body) {
  const here = { person: person.value, channel: channel.value };
  const response = body
    ? await fetch(`/playground/${what}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...here, ...body }),
      })
    : await fetch(`/playground/${what}?${new URLSearchParams(here)}`);
  const answer = await response.json();
  if (response.ok) return answer;
  say(answer.error);
  return null;
}

function say(line) {
  notice.replaceChildren(line);
  notice.hidden = line === '';
}

async function showScene() {
  const scene = await ask('scene');
  if (scene === null) return;
  learnNames(scene);
  fill(
    person,
    scene.people.map(({ username, global_name }) => [username, global_name]),
  );
  const line = ({ id, name, parentId }) => [
    id,
    id === '@bot' ? `✉ ${name}` : `${parentId ? '↳ ' : '#'}${name}`,
  ];
  fill(channel, scene.channels.map(line));
  state.lines = flattenCommands(scene.commands);
  if (state.lines.length === 0) say('The bot has not registered its commands yet.');
  else if (notice.textContent.startsWith('The bot has not')) say('');
}

/** Fills a menu anew where its entries changed, and keeps what was chosen. */
function fill(menu, entries) {
  const key = JSON.stringify(entries);
  if (menu.dataset.key === key) return;
  const { value } = menu;
  menu.replaceChildren(...entries.map(([id, label]) => element('option', { value: id }, label)));
  if (entries.some(([id]) => id === value)) menu.value = value;
  menu.dataset.key = key;
}

async function showMessages() {
  const list = await ask('messages');
  if (list === null) return;
  const atEnd = messages.scrollHeight - messages.scrollTop - messages.clientHeight < 120;
  messages.replaceChildren(
    ...(list.length === 0 ? [welcome()] : []),
    ...list.map((one) =>
      drawMessage(one, (kind, name, values = []) => act(kind, { message: one.id, name, values })),
    ),
  );
  if (atEnd) messages.scrollTop = messages.scrollHeight;
}

function welcome() {
  const lines = '## Nothing here yet\nType **/** below to see what the bot can do.';
  return element('div', { class: 'welcome' }, drawMarkdown(lines));
}

/** Does something and shows what it led to, beside the messages, which come by themselves. */
async function act(what, body) {
  say('');
  const answer = await ask(what, body);
  if (answer?.failed) say('The application did not respond.');
  if (answer?.form) openForm(answer.form);
  await showMessages();
  return answer !== null;
}

function openForm(form) {
  const dialog = $('form');
  const close = () => dialog.close();
  const send = (fields) => {
    close();
    return act('submit', { name: form.interaction, fields });
  };
  dialog.replaceChildren(drawForm(form, send, close));
  dialog.showModal();
}

function choose(line) {
  state.chosen = line;
  text.value = `/${line.path}`;
  const suggest = async (option, typed, options) =>
    (await ask('complete', { name: line.path, option, text: typed, options })) ?? [];
  const { drawn, read } = drawOptions(line, suggest);
  state.read = read;
  $('options').replaceChildren(...drawn);
  $('commands').hidden = true;
  $('options').querySelector('input, select')?.focus();
}

function showCommands() {
  const typed = text.value.replace(/^\//, '');
  if (state.chosen?.path !== typed) {
    state.chosen = null;
    $('options').replaceChildren();
  }
  const fits =
    text.value.startsWith('/') && !state.chosen
      ? state.lines.filter(({ path }) => path.startsWith(typed))
      : [];
  $('commands').replaceChildren(
    ...fits.map((line) =>
      element(
        'li',
        {},
        element(
          'button',
          { class: 'pick', type: 'button', onclick: () => choose(line) },
          element('b', {}, `/${line.path}`),
          element('span', { class: 'about' }, ` ${line.description}`),
        ),
      ),
    ),
  );
  $('commands').hidden = fits.length === 0;
}

/** A command typed with what it is about: its fields open, and the first one has the words. */
function begin(typed) {
  const line = state.lines.find(({ path }) => typed.startsWith(`/${path} `));
  if (line === undefined) return say('There is no such command. Type / to see them all.');
  choose(line);
  const field = $('options').querySelector('input[type=text]');
  if (field) field.value = typed.slice(line.path.length + 2).replace(/^\w+:\s*/, '');
  field?.dispatchEvent(new Event('input'));
}

async function send(event) {
  event.preventDefault();
  const typed = text.value.trim();
  const line = state.chosen ?? state.lines.find(({ path }) => `/${path}` === typed);
  if (typed.startsWith('/') && line === undefined) return begin(typed);
  if (line && line !== state.chosen && line.options.some(({ required }) => required))
    return choose(line);
  const options = state.chosen ? await state.read() : {};
  text.value = '';
  state.chosen = null;
  $('options').replaceChildren();
  $('commands').hidden = true;
  if (line) await act('command', { name: line.path, options });
  else if (typed !== '') await act('say', { text: typed });
}

text.addEventListener('input', showCommands);
text.addEventListener('focus', showScene);
$('composer').addEventListener('submit', send);
channel.addEventListener('change', async () => {
  await showScene();
  await showMessages();
});
person.addEventListener('change', async () => {
  await showScene();
  await showMessages();
});
await showScene();
await showMessages();
const events = new EventSource('/playground/events');
events.onmessage = ({ data }) => {
  const { kind, channel: where } = JSON.parse(data);
  if (kind === 'channel') showScene();
  if (kind === 'message' && (where === channel.value || channel.value === '@bot')) showMessages();
};
events.onopen = async () => {
  await showScene();
  await showMessages();
};
events.onerror = () => say('The playground is not there. Is it still running?');
