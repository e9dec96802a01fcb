import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { pathToFileURL } from 'node:url';
import type { Browser, Page, TestInfo } from '@playwright/test';
import { Dashboard } from './dashboard';
import { expect } from './patience';

const PUBLISHER = 'Nuzuh & <friends>';

/** Publishes the view on screen under a title, or that of the app, and gives the path of the file. */
export async function publish(
  dashboard: Dashboard,
  title: string | null,
  info: TestInfo,
  expires?: string,
): Promise<string> {
  await dashboard.openDialog('Share');
  await dashboard.dialog.getByRole('button', { name: 'Publish…' }).click();
  return savedSnapshot(dashboard, title, info, expires);
}

/** Fills the dialog that is open, saves, and gives the path of the file. */
export async function savedSnapshot(
  { page, dialog }: Dashboard,
  title: string | null,
  info: TestInfo,
  expires?: string,
): Promise<string> {
  if (title !== null) await dialog.getByRole('textbox', { name: 'Title' }).fill(title);
  await dialog.getByRole('textbox', { name: 'Publisher' }).fill(PUBLISHER);
  if (expires !== undefined) {
    await dialog.getByText('Contact, terms, sensitivity and last day').click();
    await dialog.getByLabel('Valid until').fill(expires);
  }
  const saved = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Save the snapshot' }).click();
  const path = info.outputPath('snapshot.html');
  await (await saved).saveAs(path);
  return path;
}

/** The bytes of the page that the command line makes of the same: the day is taken from the page that the app made. */
export async function publishedByCommand(
  path: string,
  title: string,
  info: TestInfo,
  ...options: readonly string[]
): Promise<Buffer> {
  const out = info.outputPath('command.html');
  await publishByCommand(path, title, out, ...options);
  return readFile(out);
}

/** Has the command line write the same into a file or a folder. */
export async function publishByCommand(
  path: string,
  title: string,
  out: string,
  ...options: readonly string[]
): Promise<void> {
  const [, frozen = ''] = /"frozen":"([\d-]+)"/.exec(await readFile(path, 'utf8')) ?? [];
  const said = ['--title', title, '--publisher', PUBLISHER, '--frozen', frozen, '--out', out];
  await promisify(execFile)('npx', ['tsx', 'scripts/snapshot.ts', ...said, ...options]);
}

/** A snapshot as a donor opens it: from the disk, without a network. */
export class OpenedSnapshot extends Dashboard {
  /** What the page asked for besides itself, and what the browser complained of. */
  readonly asked: string[] = [];
  readonly complaints: string[] = [];

  static async of(browser: Browser, path: string, now?: Date): Promise<OpenedSnapshot> {
    const context = await browser.newContext({ locale: 'en-GB' });
    await context.setOffline(true);
    const snapshot = new OpenedSnapshot(await context.newPage());
    if (now) await snapshot.page.clock.setFixedTime(now);
    await snapshot.openFile(path);
    return snapshot;
  }

  /** The same page as it is found by its Arabic names. */
  inArabic(): Dashboard {
    return new Dashboard(this.page, 'ar');
  }

  /** The text of a file that the page itself makes. */
  async saved(button: string): Promise<string> {
    const download = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: button }).click();
    return readFile(await (await download).path(), 'utf8');
  }

  private async openFile(path: string): Promise<void> {
    const address = pathToFileURL(path).href;
    this.page.on('request', (request) => {
      if (request.url() !== address && !request.url().startsWith('data:')) this.asked.push(request.url());
    });
    this.page.on('console', (message) => this.complaints.push(message.text()));
    this.page.on('pageerror', (error) => this.complaints.push(error.message));
    await this.page.goto(address);
    await expect(this.slider).toBeVisible();
  }
}

/** The file with one letter of its figures exchanged. */
export async function altered(path: string, from: string, to: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  expect(text.split(from)).toHaveLength(2);
  const other = path.replace('.html', '-altered.html');
  await writeFile(other, text.replace(from, to));
  return other;
}

/** What is on the page as a reader sees it. */
export function textOf(page: Page): Promise<string> {
  return page.locator('body').innerText();
}
