import { launch } from '../browser/launch';
import { repeated } from '../repeated';
import type { Figure } from '../report/figure';
import type { SiteFile } from '../site/siteFiles';
import { chooseOnce, figuresOfChoosing } from './choosing';
import { playOnce } from './playing';
import { figuresOfWalks, walkOnce } from './stepping';

/** Walks and plays through the dates and chooses, with the interactive map; then walks with the map of vectors alone. */
export async function measureSteps(files: ReadonlyMap<string, SiteFile>, runs: number): Promise<Figure[]> {
  const browser = await launch();
  const walks = await repeated(runs, 'moving the date', () => walkOnce(browser, files));
  const figures = figuresOfWalks('moving the date, interactive map', walks);
  for (const map of ['change', 'flows']) {
    const walks = await repeated(runs, `moving the date of the map of ${map}`, () =>
      walkOnce(browser, files, map),
    );
    figures.push(
      ...figuresOfWalks(`moving the date, map of ${map}`, walks).filter(({ budget }) => budget !== null),
    );
  }
  figures.push(...figuresOfChoosing(await repeated(runs, 'choosing', () => chooseOnce(browser, files))));
  console.error('playing through all dates');
  figures.push(...(await playOnce(browser, files)));
  await browser.close();
  const withoutWebGl = await launch('--disable-3d-apis');
  const bare = await repeated(runs, 'moving the date without WebGL', () => walkOnce(withoutWebGl, files));
  figures.push(...figuresOfWalks('moving the date, map of vectors alone', bare));
  await withoutWebGl.close();
  return figures;
}
