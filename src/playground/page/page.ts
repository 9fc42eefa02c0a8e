import { h, render } from 'preact';
import { App } from './app.ts';

const root = document.getElementById('page');
if (root !== null) render(h(App, null), root);
