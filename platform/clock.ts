/** The process's one clock; a test sets it. Verbs and queries take a time as an argument or ask here, never `new Date()`. */
export const clock = { now: () => new Date() };

export const minuteOf = (at: Date) => Math.floor(at.getTime() / 60_000);
export const hourOf = (at: Date) => Math.floor(at.getTime() / 3_600_000);
