/**
 * A JSON text that can stand inside a `<script>` of an HTML page: nothing in it ends the script, opens a comment or breaks
 * a line of JavaScript, whatever names and notes say. It is still the same JSON.
 */
export function jsonInHtml(json: string): string {
  return json.replaceAll(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
