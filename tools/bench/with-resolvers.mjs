/** PostGraphile 5.1 uses what Node 22 brought; on Node 20 it gets the same from here. */
Promise.withResolvers ??= function withResolvers() {
  let resolve, reject;
  const promise = new this((onResolve, onReject) => ([resolve, reject] = [onResolve, onReject]));
  return { promise, resolve, reject };
};
