// The small program behind `electron FOLDER` for the fallback runtime, which comes without one: `-r FILE` loads a file first
// (Playwright needs it), the first other argument is the folder of the app.
const { app } = require('electron');
const { readFileSync } = require('node:fs');
const { createRequire } = require('node:module');
const { join, resolve } = require('node:path');

const args = process.argv.slice(1);
const preloads = [];
let folder = null;
while (args.length > 0 && folder === null) {
  const argument = args.shift();
  if (argument === '-r' || argument === '--require') preloads.push(args.shift());
  else if (!argument.startsWith('-')) folder = resolve(argument);
}

for (const file of preloads) require(resolve(file));

if (folder === null) {
  process.stderr.write('usage: electron [-r FILE] FOLDER\n');
  process.exit(2);
}

const about = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
app.setName(about.productName ?? about.name);
app.setVersion(about.version);
app.setAppPath(folder);
process.defaultApp = true;
createRequire(join(folder, 'package.json'))(resolve(folder, about.main));
