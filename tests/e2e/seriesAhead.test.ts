import type { Page } from '@playwright/test';
import { Doctor } from './doctor';
import { test } from './journey';
import { expect } from './patience';

declare global {
  interface Window {
    /** The series that the data worker was asked for, and how many of them it has answered. */
    series?: { asked: number; answered: number };
  }
}

test('after a file of a person the figures that ship are read ahead again', async ({ dashboard, page }) => {
  await countSeries(page);
  await dashboard.open('date=2018-12-31');
  const ofFirstVisit = await allSeriesHere(page, 0);
  const doctor = new Doctor(dashboard);
  await doctor.visit();
  await doctor.choose({ name: 'mine.csv', lines: ['governorate,date,idps', 'Dahuk,2018-12-31,3300'] });
  await expect(dashboard.figure).toHaveText('3,300 IDPs');
  await doctor.leave();
  await dashboard.datasets.selectOption({ index: 0 });
  const all = await allSeriesHere(page, ofFirstVisit + 1);
  await dashboard.headline.getByRole('radio', { name: 'Returnees' }).check();
  await expect(dashboard.figure).toHaveText(/^[\d,]+ returnees$/);
  expect((await seriesOf(page)).asked).toBe(all);
});

/** Has the page count from its beginning what is asked of the data worker. */
async function countSeries(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const count = { asked: 0, answered: 0 };
    window.series = count;
    const open = new Set<unknown>();
    window.Worker = class extends Worker {
      constructor(url: string | URL, options?: WorkerOptions) {
        super(url, options);
        this.addEventListener('message', ({ data }: MessageEvent<{ id?: number; kind?: string }>) => {
          if (data.kind !== 'progress' && open.delete(data.id)) count.answered++;
        });
      }

      override postMessage(message: { id?: number; name?: string }): void {
        if (message.name === 'frame') {
          count.asked++;
          open.add(message.id);
        }
        super.postMessage(message);
      }
    };
  });
}

const seriesOf = (page: Page) => page.evaluate(() => window.series ?? { asked: 0, answered: 0 });

/** How many series were asked for once both units of both measures are here that ship. */
async function allSeriesHere(page: Page, before: number): Promise<number> {
  await expect.poll(async () => (await seriesOf(page)).answered).toBe(before + 4);
  return before + 4;
}
