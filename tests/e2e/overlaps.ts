import type { Locator } from '@playwright/test';

/** The texts of which the boxes cover each other. */
export function overlaps(texts: Locator): Promise<string[]> {
  return texts.evaluateAll((all) => {
    const boxes = all.map((one) => ({ text: one.textContent, box: one.getBoundingClientRect() }));
    return boxes.flatMap(({ text, box: a }, index) =>
      boxes
        .slice(index + 1)
        .filter(({ box: b }) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((other) => `${text} ${other.text}`),
    );
  });
}
