/** What narrows the ranking; nobody can want it before there is one. */
export const fetchRankingFilter = async () => (await import('./RankingFilter')).RankingFilter;
