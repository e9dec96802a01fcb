const NO_ACCESS = /^\s*(?:no access|not accessible|inaccessible|تعذر الوصول|غير متاح الوصول)\s*$/i;

/** Whether a cell says that its place could not be reached. O(text). */
export function saysNoAccess(text: string): boolean {
  return NO_ACCESS.test(text);
}
