// Plain old JavaScript, because it has to run on the very Node that is too old for the rest.
var wanted = 26;
var major = parseInt(process.versions.node, 10);
if (major < wanted) {
  process.stderr.write(
    'Courant needs Node ' +
      wanted +
      ', and this is Node ' +
      process.versions.node +
      '.\n' +
      'npm brings the right one along: run "npm ci" without --omit=optional, then use "npm start" or "npm test".\n' +
      'Where npm has none for this kind of machine, install Node ' +
      wanted +
      ' itself.\n',
  );
  process.exit(1);
}
