/**
 * Lets the browser load its tables of dates and numbers, which it does when first asked, for all threads of the page:
 * 50 ms that are idle here, as the figures are still on their way, and that the page's first drawing would wait for.
 */
export function warmUp(): void {
  for (const locale of ['en-GB', 'ar-IQ']) {
    new Intl.DateTimeFormat(locale, {
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }).format(0);
    new Intl.NumberFormat(locale, { style: 'percent', signDisplay: 'exceptZero' }).format(0);
  }
}
