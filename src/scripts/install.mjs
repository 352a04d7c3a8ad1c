// Installs the packages of package-lock.json when they are missing or older than the lock file. Needs nothing installed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import process from 'node:process';

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `This project needs Node.js 20.19 or newer; this is ${process.version}. Get one at https://nodejs.org.`,
  );
  process.exit(1);
}

const marker = 'node_modules/.installed-from';
const lock = createHash('sha256').update(readFileSync('package-lock.json')).digest('hex');
const isInstalled = existsSync(marker) && readFileSync(marker, 'utf8') === lock;

if (!isInstalled) {
  console.log('Installing packages (first time, or the lock file changed) …');
  // `install`, not `ci`: ci refuses a lock file that lacks the binaries of another platform. --no-save leaves the lock alone.
  const args = ['install', '--no-save', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  const result = npm
    ? spawnSync(process.execPath, [npm, ...args], { stdio: 'inherit' })
    : spawnSync('npm', args, { stdio: 'inherit', shell: true });
  if (result.status !== 0) {
    console.error('The packages could not be installed. Check the network and the messages above, then try again.');
    process.exit(1);
  }
  writeFileSync(marker, lock);
}
