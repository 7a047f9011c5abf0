export { stopTestCluster as default } from './cluster.ts';
