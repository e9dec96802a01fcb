/** What is no number of people or families, whatever else its header says; thousands would be read as so many people. */
export const RATIO =
  /%|(?:(?<!\d)['’‘]|\()000s?\b|\bthousands?\b|\b(?:percent(?:age)?s?|pct|proportions?|shares?|ratios?|averages?|avg|means?|medians?|pourcentages?|moyennes?)\b|نسبة|متوسط|معدل/i;
