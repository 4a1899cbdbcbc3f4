import { useLocation } from 'wouter';

/** The id of the node whose page this is: its address, as `pathOf` made it, without an anchor. */
export const useNodeId = (): string => decodeURIComponent(useLocation()[0].slice(1));
