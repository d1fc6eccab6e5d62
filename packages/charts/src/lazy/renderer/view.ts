/** What the charts use of Vega's View: methods give the view back, so that calls can follow each other. */
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
