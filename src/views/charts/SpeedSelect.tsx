import { memo } from 'react';
import { SPEEDS, useStore } from '../../state/store';

/** How fast the dates are played. */
export const SpeedSelect = memo(function SpeedSelect() {
  const { t, formats } = useStore((store) => store.language);
  const speed = useStore((store) => store.speed);
  return (
    <select
      aria-label={t('speed-label')}
      value={speed}
      onChange={({ target }) =>
        useStore.setState({ speed: SPEEDS.find((one) => String(one) === target.value) ?? 1 })
      }
    >
      {SPEEDS.map((value) => (
        <option key={value} value={value}>
          {t('speed-value', { speed: formats.factor(value) })}
        </option>
      ))}
    </select>
  );
});
