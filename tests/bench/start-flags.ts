import packageJson from '../../package.json' with { type: 'json' };

/** Node's own flags in `npm start`: what is measured is what people run. */
export function startFlags(): readonly string[] {
  return packageJson.scripts.start.split(' ').filter((word) => word.startsWith('-'));
}
