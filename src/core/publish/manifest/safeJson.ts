const UNSAFE = /[<>&\u2028\u2029]/g;
const ESCAPE = /\\(?:u(003c|003e|0026|2028|2029)|[^])/g;

/**
 * A JSON text that can stand inside a `<script>` of an HTML page: nothing in it ends the script, opens a comment or breaks
 * a line of JavaScript, whatever names and notes say. It is still the same JSON.
 */
export function jsonInHtml(json: string): string {
  return json.replaceAll(UNSAFE, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The JSON text that `jsonInHtml` made this of; null for a text that it never makes. */
export function jsonFromHtml(embedded: string): string | null {
  const json = embedded.replaceAll(ESCAPE, (escape: string, code: string | undefined) =>
    code === undefined ? escape : String.fromCharCode(Number.parseInt(code, 16)),
  );
  return jsonInHtml(json) === embedded ? json : null;
}
