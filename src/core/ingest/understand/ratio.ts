/** What is no number of people or families, whatever else its header says. */
export const RATIO =
  /%|\b(?:percent(?:age)?s?|pct|proportions?|shares?|ratios?|averages?|avg|means?|medians?|pourcentages?|moyennes?)\b|نسبة|متوسط|معدل/i;
