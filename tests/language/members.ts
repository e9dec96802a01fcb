/** The members of a type of words, as a record: so the compiler asks for a new one as soon as the type has it. */
export const members = <T extends string>(all: Record<T, true>) => Object.keys(all);
