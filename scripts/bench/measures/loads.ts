import { launch } from '../browser/launch';
import { CIRCUMSTANCES } from '../circumstances';
import { repeated } from '../repeated';
import type { Figure } from '../report/figure';
import type { SiteFile } from '../site/siteFiles';
import { figuresOfLoads, loadOnce, type ColdLoad } from './coldLoad';

/** Loads the page anew under each of the circumstances; also what the last load of each asked for. */
export async function measureLoads(
  files: ReadonlyMap<string, SiteFile>,
  runs: number,
): Promise<{ figures: Figure[]; last: Record<string, ColdLoad['requests'] | undefined> }> {
  const figures: Figure[] = [];
  const last: Record<string, ColdLoad['requests'] | undefined> = {};
  const browser = await launch();
  for (const warmUp of CIRCUMSTANCES.slice(-1)) await loadOnce(browser, files, warmUp); // the browser itself starts too
  for (const circumstances of CIRCUMSTANCES) {
    const done = await repeated(runs, circumstances.name, () => loadOnce(browser, files, circumstances));
    figures.push(...figuresOfLoads(done, circumstances));
    last[circumstances.name] = done.at(-1)?.requests;
  }
  await browser.close();
  return { figures, last };
}
