/** The paths of what was written and not understood: the fields of `written` that are not in `read`. O(fields). */
export function unknownFields(written: unknown, read: unknown, path: readonly string[] = []): string[] {
  if (!isRecord(written) || !isRecord(read)) return [];
  return Object.entries(written).flatMap(([key, value]) => {
    const own = [...path, key];
    return Object.hasOwn(read, key) ? unknownFields(value, read[key], own) : [own.join('.')];
  });
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
