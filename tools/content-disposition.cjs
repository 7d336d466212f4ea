// Jest cannot `require` an ES module before Node 24.9, as @fastify/static does; Node itself can, from 20.19 on.
const { createRequire } = process.getBuiltinModule('node:module');
module.exports = createRequire(__filename)('content-disposition');
