import type { Locator } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import type { Dashboard } from './dashboard';
import { expect } from './patience';
import { DOCTOR_WORDS } from './words';

/** A file of the test's own making. */
export interface MadeFile {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The address of a small table among the fixtures. */
export function fixture(name: string): string {
  return fileURLToPath(new URL(`../fixtures/${name}`, import.meta.url));
}

/** The import doctor as a person meets it: the ways in, what it understood, what it asks and what it found. */
export class Doctor {
  readonly dashboard: Dashboard;
  readonly dialog: Locator;
  readonly columns: Locator;
  readonly issues: Locator;
  readonly files: Locator;
  readonly words: (typeof DOCTOR_WORDS)['en' | 'ar'];

  constructor(dashboard: Dashboard, language: 'en' | 'ar' = 'en') {
    this.words = DOCTOR_WORDS[language];
    this.dashboard = dashboard;
    this.dialog = dashboard.page.getByRole('dialog', { name: this.words.load });
    this.columns = this.dialog.getByRole('table', { name: this.words.columns });
    this.issues = this.dialog.getByRole('article');
    this.files = this.dialog.getByRole('navigation');
  }

  /** Opens the dialog with the button of the page. */
  async visit(): Promise<void> {
    await this.dashboard.openDialog(this.words.load);
  }

  /** Chooses files by the field for it, which is put away once a file is open. */
  async choose(...files: (string | MadeFile)[]): Promise<void> {
    const further = this.dialog.getByText(this.words.another);
    const field = this.dialog.getByLabel(this.words.choose);
    if (!(await field.isVisible())) await further.click();
    const paths = files.filter((file) => typeof file === 'string');
    const made = files.filter((file) => typeof file !== 'string');
    await field.setInputFiles(paths.length > 0 ? paths : made.map(asUpload));
  }

  /** Chooses a file that is no text. */
  async chooseBytes(file: { name: string; mimeType: string; buffer: Buffer }): Promise<void> {
    await this.dialog.getByLabel(this.words.choose).setInputFiles(file);
  }

  /** What the browser hands over where a file is dragged and dropped. */
  carry(file: MadeFile) {
    return this.dashboard.page.evaluateHandle(
      ({ name, lines }) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([lines.join('\n')], name));
        return transfer;
      },
      { name: file.name, lines: [...file.lines] },
    );
  }

  /** Looks at another of the open files. */
  async turnToFile(name: string): Promise<void> {
    await this.files.getByRole('button', { name: new RegExp(`^${name} `) }).click();
  }

  /** A question by the beginning of its sentence. */
  question(sentence: string | RegExp): Locator {
    return this.dialog.getByRole('group', { name: sentence });
  }

  /** Says for which day the figures of a table without dates are. */
  async sayDay(day: string): Promise<void> {
    await this.dialog.getByLabel(this.words.day).fill(day);
    await this.dialog.getByRole('button', { name: this.words.useDay }).click();
  }

  /** The row of a column in the mapping panel. */
  column(header: string): Locator {
    return this.columns.getByRole('row').filter({
      has: this.dashboard.page.getByRole('rowheader', { name: header, exact: true }),
    });
  }

  /** Takes a column for something else. */
  async take(header: string, as: string): Promise<void> {
    await this.column(header).getByRole('combobox').selectOption({ label: as });
  }

  /** Turns to the columns, the issues or the first rows. */
  async turnTo(view: RegExp): Promise<void> {
    await this.dialog.getByRole('radio', { name: view }).check();
  }

  /** One kind of issue by its sentence. */
  issue(sentence: string): Locator {
    return this.issues.filter({ hasText: sentence });
  }

  /** Closes the dialog by its button. */
  async leave(): Promise<void> {
    await this.dialog.getByRole('button', { name: this.words.close, exact: true }).click();
    await this.dashboard.expectNoDialog();
  }

  /** Waits until the chosen file is open. */
  async expectOpen(name: string): Promise<void> {
    const entry = this.files.getByRole('button', { name: `${name} ${this.words.open}` });
    await expect(entry).toHaveAttribute('aria-current', 'true');
  }
}

/** What a browser is handed for a made file. */
function asUpload({ name, lines }: MadeFile): { name: string; mimeType: string; buffer: Buffer } {
  return { name, mimeType: 'text/csv', buffer: Buffer.from(lines.join('\n')) };
}
