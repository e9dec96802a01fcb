import { useCallback } from 'react';
import type { Dimension } from '../../core/domain/measure';
import type { Layer } from '../../core/viewmodels/parts/layers';
import { partWord } from '../../core/viewmodels/partWord';
import type { Language } from '../../language/language';
import { useStore } from '../../state/store';

/** What a part is called that is no place: by its word, or as a person's own file writes it, of which there is no message. */
export function wordOfPart({ say }: Pick<Language, 'say'>, dimension: Dimension, key: string): string {
  const word = say(partWord(dimension, key));
  return word.startsWith('part-') ? key : word;
}

/** What a part is called, or the parts taken together: by the name of its place, or by its word. */
export function usePartText(dimension: Dimension): (part: Pick<Layer, 'key' | 'names'>) => string {
  const language = useStore((store) => store.language);
  return useCallback(
    ({ key, names }) => {
      const { t, nameOf } = language;
      if (key === null) return t('parts-others');
      return names ? nameOf(names) : wordOfPart(language, dimension, key);
    },
    [dimension, language],
  );
}
