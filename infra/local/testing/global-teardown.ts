// biome-ignore lint/style/noDefaultExport: jest asks for it
export { stopTestCluster as default } from './cluster.ts';
