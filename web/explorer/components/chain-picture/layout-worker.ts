/** Lays pictures out beside the page: hundreds of cards take about a second, in which the page could not be used. */
import { laidOut, type ToLayOut } from './laid-out.ts';

export interface Order {
  readonly number: number;
  readonly order: ToLayOut;
}

addEventListener('message', ({ data: { number, order } }: MessageEvent<Order>) => {
  postMessage({ number, done: laidOut(order) });
});
