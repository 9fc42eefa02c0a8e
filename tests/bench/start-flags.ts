import packageJson from '../../package.json' with { type: 'json' };

/** Node's own flags in `npm start`: what is measured is what people run. */
export function startFlags(): readonly string[] {
  const [command = ''] = packageJson.scripts.start.split(' || ');
  return command.split(' ').filter((word) => word.startsWith('-'));
}
