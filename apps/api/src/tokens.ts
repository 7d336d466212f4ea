/** The settings, for whoever is constructed by Nest. */
export const CONFIG = Symbol('CONFIG');

/** The open database, for whoever is constructed by Nest. */
export const DATABASE = Symbol('DATABASE');
