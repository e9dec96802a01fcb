/** A function whose answer for an object that never changes is made once, and kept as long as that object is. */
export function onceFor<Key extends object, Value extends object>(make: (key: Key) => Value) {
  const known = new WeakMap<Key, Value>();
  return (key: Key): Value => {
    const value = known.get(key) ?? make(key);
    known.set(key, value);
    return value;
  };
}
