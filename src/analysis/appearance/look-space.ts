/** Names the network and layer that similarity vectors come from; only vectors of one space may be compared. */
export const lookSpace = 'mobilenet-v2-pooled-1280'
