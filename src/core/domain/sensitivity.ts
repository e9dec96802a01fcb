/** How much harm figures may do, in the words of OCHA's Data Responsibility Guidelines (2021). */
export const SENSITIVITIES = ['low', 'moderate', 'high', 'severe'] as const;
