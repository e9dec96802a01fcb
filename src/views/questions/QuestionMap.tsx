import { useMemo, useRef, type KeyboardEvent } from 'react';
import type { Day } from '../../core/domain/day';
import type { PlaceId } from '../../core/domain/place';
import { classBounds } from '../../core/viewmodels/classBounds';
import { mapModelOf } from '../../core/viewmodels/mapModel';
import { dateIndexOf } from '../../core/viewmodels/questions/truth';
import { valuesOfSeries } from '../../core/viewmodels/shownValue';
import { useStore } from '../../state/store';
import { HOME } from '../map/camera';
import { EmptyPatterns, emptyFill } from '../map/EmptyPatterns';
import { mapGeometry } from '../map/geometry';
import { Edges, Land } from '../map/Ground';
import { colourName } from '../map/markColour';
import { MapLabels } from '../map/MapLabels';
import { useOutlines } from '../map/useOutlines';
import type { Shown } from '../useShown';
import { useSize } from '../useSize';

const LARGE_FROM = 600; // CSS pixels: on a phone nobody sits at the back

interface Props {
  readonly shown: Shown;
  /** The date of the figures; null where the question is of all dates. */
  readonly day: Day | null;
  readonly isRevealed: boolean;
  /** The places that are asked about, answered or right. */
  readonly marked: readonly PlaceId[];
  /** Takes a place for an answer; null where none is asked for. */
  readonly onChoose: ((place: PlaceId) => void) | null;
}

/** The map of a question: names alone on a quiet ground, until the figures are revealed. Nothing without outlines. */
export function QuestionMap(props: Props) {
  const { outlines } = props.shown.dataset;
  return outlines === null ? null : <Outlined {...props} url={outlines} />;
}

function Outlined({ shown, day, isRevealed, marked, onChoose, url }: Props & { readonly url: string }) {
  const { dataset, cube } = shown;
  const { nameOf } = useStore((store) => store.language);
  const classes = useStore((store) => store.view.classes);
  const stage = useRef<HTMLDivElement>(null);
  const { width, height } = useSize(stage);
  const { outlines, surroundings } = useOutlines(url, dataset.surroundings);
  const drawn = outlines.phase === 'ready' && width > 0 && height > 0 ? outlines.value : null;
  const geometry = useMemo(() => drawn && mapGeometry(drawn, width, height), [drawn, width, height]);
  const markedKey = marked.join();
  const model = useMemo(() => {
    const values = valuesOfSeries(cube, null);
    const dateIndex = day === null ? -1 : dateIndexOf(cube, day);
    const selected = markedKey.split(',');
    return mapModelOf(dataset, cube, {
      dateIndex,
      selected,
      bounds: classBounds(values, classes),
      largest: values.largest,
      rate: null,
    });
  }, [dataset, cube, day, classes, markedKey]);
  const told = isRevealed && day !== null;
  const marks = new Map(model.marks.map((mark) => [mark.place, mark]));
  const fillOf = (place: PlaceId) => {
    const mark = marks.get(place);
    if (!told || !mark) return 'var(--area)';
    return emptyFill(mark) ?? `var(${colourName(mark, model)})`;
  };
  const selection = drawn && marked.length > 0 ? geometry?.path(drawn.edgeOf(new Set(marked))) : undefined;
  return (
    <div className="question-map map-stage" ref={stage}>
      {geometry && drawn && (
        <svg className="map-svg" viewBox={`0 0 ${width} ${height}`} role="group">
          <EmptyPatterns />
          <Land geometry={geometry} surroundings={surroundings} />
          {geometry.areas.map(({ place, path }) => (
            <path
              key={place}
              className="map-area"
              d={path}
              style={{ fill: fillOf(place) }}
              {...(onChoose &&
                actions(place, nameOf(marks.get(place)?.names ?? { en: place }), marked, onChoose))}
            />
          ))}
          <Edges geometry={geometry} outlines={drawn} />
          {selection && (
            <>
              <path className="map-selection-casing" d={selection} />
              <path className="map-selection" d={selection} />
            </>
          )}
          <MapLabels
            model={model}
            geometry={geometry}
            camera={HOME}
            surroundings={surroundings}
            circles={false}
            namesOnly={!told}
            large={width > LARGE_FROM}
          />
        </svg>
      )}
    </div>
  );
}

/** What makes an area an answer that can be pressed. */
function actions(
  place: PlaceId,
  name: string,
  marked: readonly PlaceId[],
  onChoose: (place: PlaceId) => void,
) {
  return {
    role: 'button',
    tabIndex: 0,
    'aria-label': name,
    'aria-pressed': marked.includes(place),
    onClick: () => onChoose(place),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      onChoose(place);
    },
  } as const;
}
