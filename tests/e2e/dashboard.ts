import type { Locator, Page } from '@playwright/test';
import { insideOf } from './mapPixels';
import { expect } from './patience';
import { WORDS } from './words';

/** The dashboard as a reader speaks of it: what it says, and what can be done with it. */
export class Dashboard {
  readonly page: Page;
  readonly headline: Locator;
  readonly figure: Locator;
  readonly map: Locator;
  readonly timeline: Locator;
  readonly ranking: Locator;
  readonly breakdown: Locator;
  readonly slider: Locator;
  /** The choice between the open datasets; there is one once a person has opened a file. */
  readonly datasets: Locator;
  readonly dialog: Locator;
  readonly alert: Locator;
  readonly notices: Locator;
  readonly words: (typeof WORDS)[keyof typeof WORDS];

  constructor(page: Page, language: keyof typeof WORDS = 'en') {
    this.page = page;
    this.words = WORDS[language];
    this.headline = page.getByRole('region', { name: this.words.headline, exact: true });
    this.figure = this.headline.getByRole('heading', { level: 1 });
    this.map = page.getByRole('region', { name: this.words.map, exact: true });
    this.timeline = page.getByRole('region', { name: this.words.timeline, exact: true });
    this.ranking = page.getByRole('table', { name: this.words.ranking });
    this.breakdown = page.getByRole('region', { name: this.words.breakdown });
    this.slider = page.getByRole('slider', { name: this.words.slider });
    this.datasets = page.getByRole('combobox', { name: this.words.datasets });
    this.dialog = page.getByRole('dialog');
    this.alert = page.getByRole('alert');
    this.notices = page.locator('.page').getByRole('status').first();
  }

  /** Opens a link such as `place=kri&date=2015-09-29`, and waits for the whole page. */
  async open(view = ''): Promise<void> {
    await this.visit(view);
    await expect(this.figure).toBeVisible();
    await expect(this.slider).toBeVisible();
    await expect(this.map.getByRole('button', { pressed: false }).first()).toBeAttached();
  }

  /** Opens a link and waits for nothing: the figures may never come. */
  async visit(view = ''): Promise<void> {
    await this.page.goto(`./?${view}`, { waitUntil: 'commit' });
  }

  /** The browser's own "back", as a person presses it: on what they see, not in the frame that draws it. */
  async goBack(): Promise<void> {
    await this.seen();
    await this.page.goBack();
  }

  async goForward(): Promise<void> {
    await this.seen();
    await this.page.goForward();
  }

  async reload(): Promise<void> {
    await this.seen();
    await this.page.reload();
  }

  /** Waits until what is drawn is on screen: a step is in the address from then on. */
  private async seen(): Promise<void> {
    await this.page.evaluate(
      () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve)))),
    );
  }

  /** Waits until the map can be panned and zoomed. */
  async interactiveMap(): Promise<void> {
    await expect(this.map.getByRole('button', { name: 'Zoom in' })).toBeVisible();
  }

  /** The outline of a place on the map, by its name. */
  area(place: string): Locator {
    return this.map.getByRole('button', { name: new RegExp(`^\\S?${place}\\S?: `) });
  }

  /** The row of a place in the ranking. */
  row(place: string): Locator {
    return this.ranking
      .getByRole('row')
      .filter({ has: this.page.getByRole('button', { name: place, exact: true }) });
  }

  inRanking(place: string): Locator {
    return this.ranking.getByRole('button', { name: place, exact: true });
  }

  /** The button of a place in the ranking, or in the table that stands there beside another map. */
  inAnyTable(place: string): Locator {
    return this.page.getByRole('row').getByRole('button', { name: place, exact: true });
  }

  /** What the ranking gives for a place: a count, or why there is none. */
  tableValue(place: string): Locator {
    return this.row(place).getByRole('cell').nth(1);
  }

  /** Clicks into a place on the map, whichever map is shown. */
  async chooseOnMap(place: string, held?: 'Shift'): Promise<void> {
    const { x, y } = await insideOf(this.area(place));
    if (held) await this.page.keyboard.down(held);
    await this.page.mouse.click(x, y);
    if (held) await this.page.keyboard.up(held);
  }

  /** Rests the pointer on a place on the map. */
  async pointAt(place: string): Promise<void> {
    const { x, y } = await insideOf(this.area(place));
    await this.page.mouse.move(x, y);
  }

  async chooseInRanking(place: string, held?: 'Shift'): Promise<void> {
    await this.inRanking(place).click(held ? { modifiers: [held] } : {});
  }

  async choosePlace(name: string): Promise<void> {
    await this.headline.getByRole('combobox', { name: this.words.place, exact: true }).selectOption(name);
  }

  async chooseDate(day: string): Promise<void> {
    await this.timeline.getByRole('combobox', { name: this.words.date }).selectOption(day);
  }

  async stepOn(): Promise<void> {
    await this.timeline.getByRole('button', { name: this.words.stepOn }).click();
  }

  /** Says what was chosen where: headline, map, ranking and link must agree. */
  async expectChosen(place: string, code: string): Promise<void> {
    await expect(this.area(place)).toHaveAttribute('aria-pressed', 'true');
    await expect(this.inRanking(place)).toHaveAttribute('aria-pressed', 'true');
    await expect(this.page).toHaveURL((url) =>
      (url.searchParams.get('place') ?? '').split(',').includes(code),
    );
  }

  async expectDate(day: string, written: string): Promise<void> {
    await expect(this.headline.getByRole('time')).toHaveText(written);
    await expect(this.slider).toHaveAttribute('aria-valuetext', new RegExp(`^${written}: `));
    await expect(this.page).toHaveURL((url) => url.searchParams.get('date') === day);
  }

  /** Opens the dialog behind a button by the name both share. */
  async openDialog(name: string): Promise<Locator> {
    await this.page.getByRole('button', { name, exact: true }).click();
    const dialog = this.page.getByRole('dialog', { name });
    await expect(dialog).toBeVisible();
    return dialog;
  }

  /** Lays the dataset on screen beside the shipped one. */
  async laySideBySide(): Promise<Locator> {
    await this.page.getByRole('button', { name: this.words.sideBySide }).click();
    const dialog = this.page.getByRole('dialog', { name: this.words.sides });
    await expect(dialog.getByRole('table')).toBeVisible();
    return dialog;
  }

  /** Opens the search and waits until it takes what is typed. */
  async openSearch(): Promise<void> {
    const dialog = await this.openDialog(this.words.search);
    await expect(dialog.getByRole('searchbox')).toBeFocused();
  }

  /** Waits until a dialog is not only out of sight but taken down. */
  async expectNoDialog(): Promise<void> {
    await expect(this.page.locator('dialog')).toHaveCount(0);
  }
}
