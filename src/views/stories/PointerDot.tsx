import { useEffect, useRef } from 'react';

/** A large soft dot where the mouse is: an arrow cannot be seen from the last row. */
export function PointerDot() {
  const dot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const follow = ({ clientX, clientY }: PointerEvent) => {
      // Written to the element: drawing anew for each movement would be late.
      if (dot.current) dot.current.style.transform = `translate(${clientX}px, ${clientY}px)`;
    };
    addEventListener('pointermove', follow);
    return () => removeEventListener('pointermove', follow);
  }, []);
  return <div ref={dot} className="pointer-dot" dir="ltr" aria-hidden="true" />;
}
