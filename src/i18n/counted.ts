/** A number with its noun. @param shown the number as it is written */
export const counted = (count: number, shown: string, one: string, many: string) =>
  `${shown} ${count === 1 ? one : many}`;
