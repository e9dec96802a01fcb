/** The type of charts and maps, as their texts are measured by it; the same as that of the page (app/theme.css). */
export const FONT = "'Noto Sans Variable', 'Noto Sans Arabic Variable', system-ui, sans-serif";
