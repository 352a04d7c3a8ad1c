/** The seed of every random test: one and the same in the gate, another each time in `npm run soak`. */
export const SEED = Number(process.env.SOAK_SEED ?? 1);
