import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const COMMANDS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];

const MAC_APPLICATIONS = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

const WINDOWS_ROOTS = ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData'];
const WINDOWS_APPLICATIONS = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe'];

/** Where this system would keep a Chromium of its own: only files that exist, most likely first. */
export function systemChromiums() {
  return placesOnThisSystem().filter((path) => existsSync(path));
}

function placesOnThisSystem() {
  if (process.platform === 'win32') return windowsPlaces();
  const onPath = (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '');
  const commands = COMMANDS.flatMap((command) => onPath.map((folder) => join(folder, command)));
  if (process.platform === 'darwin') return [...MAC_APPLICATIONS, ...commands];
  return commands;
}

function windowsPlaces() {
  const roots = WINDOWS_ROOTS.map((name) => process.env[name]).filter((root) => root !== undefined);
  return roots.flatMap((root) => WINDOWS_APPLICATIONS.map((application) => join(root, application)));
}
