// biome-ignore lint/style/noDefaultExport: jest asks for it
export { startTestCluster as default } from './cluster.ts';
