/** The part of Vega's View that the charts use; most methods return the view, for chaining. */
export interface View {
  initialize(element: Element): this;
  data(name: string, rows: readonly object[]): this;
  signal(name: string, value: unknown): this;
  width(width: number): this;
  height(height: number): this;
  runAsync(): Promise<this>;
  toSVG(): Promise<string>;
  toCanvas(scale?: number): Promise<HTMLCanvasElement>;
  finalize(): this;
}
