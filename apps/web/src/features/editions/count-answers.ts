/** How many answers, in words. */
export const countAnswers = (number: number) =>
  number === 0 ? 'No answers yet' : number === 1 ? '1 answer' : `${number} answers`;
