import { readFile } from 'node:fs/promises';
import type { Locator, Page } from '@playwright/test';
import { Dashboard } from './dashboard';
import { test } from './journey';
import { expectNoBarrier } from './noBarrier';
import { expect } from './patience';
import { serveSite, type ServedSite } from './servedSite';
import { seen } from './words';

const stored = test.extend<{ readonly site: ServedSite }>({
  // eslint-disable-next-line no-empty-pattern -- the driver reads the names of what a fixture wants
  site: async ({}, give) => {
    const site = await serveSite();
    await give(site);
    await site.close();
  },
  baseURL: async ({ site }, give) => give(site.address),
});

stored.describe('without a network', () => {
  stored.use({ serviceWorkers: 'allow', provoked: /ERR_INTERNET_DISCONNECTED|ERR_FAILED/ });

  stored(
    'a shipped story is told from a cold start by the keys of a clicker',
    async ({ dashboard: first, context, site }) => {
      stored.slow();
      await first.open('lang=en');
      const mark = first.page.getByRole('button', { name: 'Works offline' });
      await expect(mark).toBeVisible({ timeout: 60_000 }); // all of the site is fetched and stored
      await context.setOffline(true);
      await site.close();
      await first.page.close();

      const page = await context.newPage();
      await page.setViewportSize({ width: 1920, height: 1080 });
      const dashboard = new Dashboard(page);
      await dashboard.open('lang=en');
      const stories = await openStories(dashboard);
      await stories.getByRole('button', { name: 'Tell it', exact: true }).first().click();
      const story = page.getByRole('region', { name: 'Story', exact: true });
      await expect(story).toContainText('1 / 8');
      await expect(story).toContainText('the first count finds 443,124 displaced people');
      await expect(dashboard.figure).toContainText('443,124 IDPs');
      const size = await story
        .getByText('the first count finds')
        .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
      expect(size).toBeGreaterThanOrEqual(28);
      const steps = [
        ['PageDown', '2 / 8', '1,709,178'],
        ['ArrowRight', '3 / 8', '1,709,178'],
        [' ', '4 / 8', '3,417,768'],
        ['PageDown', '5 / 8', '1,008,300'],
        ['PageUp', '4 / 8', '3,417,768'],
        ['ArrowLeft', '3 / 8', '1,709,178'],
        ['End', '8 / 8', '1,098,913'],
        ['PageDown', '8 / 8', '1,098,913'],
      ] as const;
      for (const [key, step, figure] of steps) {
        await page.keyboard.press(key);
        await expect(story).toContainText(step);
        await expect(dashboard.figure).toContainText(figure);
      }
      await page.keyboard.press('b');
      await expect(page.getByRole('button', { name: 'Dismiss' })).toBeVisible();
      await page.keyboard.press('PageUp');
      await expect(story).toContainText('8 / 8');
      await dashboard.goBack();
      await expect(story).toContainText('3 / 8');
      await page.keyboard.press('Escape');
      await expect(story).toHaveCount(0);
      await expect(dashboard.ranking).toBeVisible();
    },
  );
});

test('the window with the notes and the projected page lead each other', async ({ dashboard, page }) => {
  test.slow();
  await dashboard.open('lang=en');
  const stories = await openStories(dashboard);
  const opening = page.waitForEvent('popup');
  await stories.getByRole('button', { name: 'Tell it with notes' }).nth(1).click();
  const notes = await opening;
  const story = page.getByRole('region', { name: 'Story', exact: true });
  const now = notes.getByRole('region', { name: 'Now' });
  await expect(now).toContainText('the Kurdistan Region hosts 47,490 displaced people');
  await expect(now).toContainText('Refugees from Syria are not in these figures.');
  await expect(notes.getByRole('region', { name: 'Next' })).toContainText('it hosts 732,372');
  await expectNoBarrier(notes, 'the notes');
  await notes.getByRole('button', { name: 'Next step' }).click();
  await expect(story).toContainText('2 / 8');
  await page.keyboard.press('PageDown');
  await expect(now).toContainText('Most of them are in Dahuk');
  await notes.getByRole('textbox', { name: 'Minutes I have' }).fill('20');
  await expect(notes.getByText('20 minutes left')).toBeVisible();
  await dashboard.reload();
  await expect(notes.getByText('The page that is projected has gone.')).toBeVisible();
  await expect(story).toContainText('3 / 8');
  await expect(async () => {
    await page.keyboard.press('n'); // as a person does who sees nothing happen: the keys come a moment after the step
    await expect(now).toContainText('Most of them are in Dahuk', { timeout: 2000 });
  }).toPass();
});

test('the minutes of the speaker outlast the window they are written in, and what are none are told', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('lang=en');
  const stories = await openStories(dashboard);
  const opening = page.waitForEvent('popup');
  await stories.getByRole('button', { name: 'Tell it with notes' }).first().click();
  const notes = await opening;
  const minutes = notes.getByRole('textbox', { name: 'Minutes I have' });
  const wrong = notes.getByText(seen('Whole minutes, from 1 to 480.'));
  await minutes.fill('0');
  await expect(wrong).toBeVisible();
  await minutes.fill('20');
  await expect(wrong).toHaveCount(0);
  await notes.close();
  const again = page.waitForEvent('popup');
  await expect(page.getByRole('region', { name: 'Story', exact: true })).toContainText('1 / 8'); // it has the keys
  await page.bringToFront();
  await page.keyboard.press('n');
  await expect((await again).getByRole('textbox', { name: 'Minutes I have' })).toHaveValue('20');
});

test('a step says what qualifies a change where it tells one, and nowhere else', async ({
  dashboard,
  page,
}) => {
  await dashboard.open('lang=en');
  const stories = await openStories(dashboard);
  await stories.getByRole('button', { name: 'Tell it', exact: true }).first().click();
  const story = page.getByRole('region', { name: 'Story', exact: true });
  const common = dashboard.headline.getByText('The change counts only the 17 of 18 governorates');
  const floor = dashboard.headline.getByText('This is a floor: no figure from Muthanna.');
  await page.keyboard.press('PageDown');
  await expect(story).toContainText('since May the count rose by 1,230,102');
  await expect(common).toBeVisible();
  await page.keyboard.press('PageDown');
  await expect(story).toContainText('49% came from Ninewa');
  await expect(floor).toBeVisible();
  await expect(common).toBeHidden();
});

test('the step of a change begins with what changed', async ({ dashboard, page }) => {
  await dashboard.open('lang=en&place=kri&date=2015-09-29&compare=2014-12-25&map=change');
  const stories = await openStories(dashboard);
  await stories.getByRole('button', { name: 'New story' }).click();
  const editor = page.getByRole('dialog', { name: 'Change' });
  await editor.getByRole('button', { name: 'Add this view' }).click();
  await expect(sentenceOf(editor, 1)).toHaveValue(
    /^Between 25 December 2014 and 29 September 2015, the number of IDPs in the Kurdistan Region of Iraq rose by /,
  );
});

test('a story is made of what is on screen, put in order, saved and opened again', async ({
  dashboard,
  page,
}) => {
  test.slow();
  await dashboard.open('lang=en&place=kri&date=2015-09-29');
  const stories = await openStories(dashboard);
  await stories.getByRole('button', { name: 'New story' }).click();
  const editor = page.getByRole('dialog', { name: 'Change' });
  await editor.getByRole('textbox', { name: 'Title' }).fill('Two <b>looks</b>');
  await editor.getByRole('button', { name: 'Add this view' }).click();
  await dashboard.choosePlace('Dahuk');
  await editor.getByRole('button', { name: 'Add this view' }).click();
  await sentenceOf(editor, 2).fill('Dahuk alone');
  await editor.getByRole('button', { name: 'Move step 2 up' }).click();
  await expect(sentenceOf(editor, 1)).toHaveValue('Dahuk alone');
  await expect(editor.getByRole('listitem', { name: 'Step 2' })).toContainText('Kurdistan Region');
  await editor.getByRole('button', { name: 'Remove step 1' }).click();
  await expect(editor.getByRole('listitem')).toHaveCount(1);
  await editor.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(sentenceOf(editor, 1)).toHaveValue('Dahuk alone');

  await editor.getByRole('button', { name: 'All stories' }).click();
  const saving = page.waitForEvent('download');
  await stories.getByRole('button', { name: 'Save as a file' }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toBe('two-b-looks-b.story.json');
  await stories.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(stories.getByRole('listitem', { name: 'Two <b>looks</b>' })).toHaveCount(0);
  const bytes = await readFile(await saved.path());
  const choose = stories.getByLabel('Open a file');
  await choose.setInputFiles({ name: 'no.json', mimeType: 'application/json', buffer: bytes.subarray(1) });
  await expect(stories.getByRole('alert')).toContainText('this is no JSON text');
  await choose.setInputFiles({ name: 'a.story.json', mimeType: 'application/json', buffer: bytes });
  const opened = stories.getByRole('listitem', { name: 'Two <b>looks</b>' });
  await opened.getByRole('button', { name: 'Tell it', exact: true }).click();
  const story = page.getByRole('region', { name: 'Story', exact: true });
  await expect(story).toContainText('Dahuk alone');
  await expect(page).toHaveURL(/place=IQG09/);
  await page.keyboard.press('PageDown');
  await expect(dashboard.figure).toHaveText('872,328 IDPs');
});

test('a tab whose story another one removed says so and puts it back', async ({
  dashboard,
  page,
  context,
}) => {
  await dashboard.open('lang=en');
  const stories = await openStories(dashboard);
  await stories.getByRole('button', { name: 'New story' }).click();
  const editor = page.getByRole('dialog', { name: 'Change' });
  await editor.getByRole('textbox', { name: 'Title' }).fill('Looks');
  const second = new Dashboard(await context.newPage());
  await second.open('lang=en');
  const there = await openStories(second);
  await there.getByRole('button', { name: 'Remove', exact: true }).click();
  await expect(stories.getByText(/^Removed in another window of this browser: \S?Looks\S?\./)).toBeVisible();
  await stories.getByRole('button', { name: 'Put it back' }).click();
  await expect(stories.getByRole('listitem', { name: 'Looks' })).toBeVisible();
  await expect(there.getByRole('listitem', { name: 'Looks' })).toBeVisible();
  await expect(stories.getByText(/^Removed in another window/)).toHaveCount(0);
});

for (const [code, words] of [
  ['ar', { door: 'ورشة العمل', stories: 'القصص', tell: 'ابدأ العرض', story: 'القصة', first: '47,490 نازحاً' }],
  [
    'ckb',
    { door: 'وۆرکشۆپ', stories: 'چیرۆکەکان', tell: 'بیگێڕەوە', story: 'چیرۆک', first: '47,490 ئاوارە' },
  ],
] as const) {
  test(`a story is told in ${code} without a barrier, also on a phone`, async ({ page, arabic, sorani }) => {
    const dashboard = code === 'ar' ? arabic : sorani;
    await page.setViewportSize({ width: 390, height: 844 });
    await dashboard.open(`lang=${code}`);
    const stories = await openStories(dashboard, words.door, words.stories);
    await expectNoBarrier(page, 'the list');
    await stories.getByRole('button', { name: words.tell, exact: true }).nth(1).click();
    const sentence = page.getByRole('region', { name: words.story, exact: true }).getByText(words.first);
    await expect(sentence).toBeVisible();
    await expectNoBarrier(page, 'the story');
    const { width } = await sentence.evaluate((element) => element.getBoundingClientRect());
    expect(width).toBeLessThan(390);
    await page.keyboard.press('ArrowRight');
    await expect(dashboard.figure).toContainText('732,372');
    await page.setViewportSize({ width: 1920, height: 1080 });
    await expectNoBarrier(page, 'the projector');
  });
}

async function openStories({ page }: Dashboard, door = 'Workshop', stories = 'Stories'): Promise<Locator> {
  await page.getByRole('button', { name: door, exact: true }).click();
  await page.getByRole('dialog').getByRole('button', { name: stories, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: stories });
  await expect(dialog.getByRole('listitem').first()).toBeVisible();
  return dialog;
}

function sentenceOf(editor: Locator | Page, step: number): Locator {
  return editor
    .getByRole('listitem', { name: `Step ${step}` })
    .getByRole('textbox', { name: 'What the audience reads' });
}
