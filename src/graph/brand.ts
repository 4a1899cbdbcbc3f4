declare const brand: unique symbol;

/**
 * A `T` that has passed a check named `B`: a plain value at run time, a type of its own for the
 * compiler. Only the parser of a branded type casts to it, so whoever holds one need not check
 * again.
 */
export type Brand<T, B extends string> = T & { readonly [brand]: B };
