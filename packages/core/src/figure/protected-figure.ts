import type { Figure } from './figure.ts';

declare const isProtected: unique symbol;

/**
 * A figure that may be published. Only disclosure control and the reading of a sealed release make
 * one; a release accepts nothing else.
 */
export type ProtectedFigure = Figure & { readonly [isProtected]: true };
