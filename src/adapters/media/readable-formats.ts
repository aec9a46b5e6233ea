const films =
  'mov matroska webm avi flv live_flv asf mpegts mpeg mpegvideo h264 hevc vvc av1 obu ivf m4v ogg mxf nut rm dv gxf wtv flic bink smk roq film_cpk nuv nsv pva cavsvideo vc1 h263 h261 dirac mjpeg 3gp gif apng webp_anim jpegxl_anim'
const sounds = 'mp3 aac ac3 eac3 flac wav w64 aiff au caf amr amrnb amrwb ape tta tak wv mpc mpc8 dsf iff oma voc sox dts truehd mlp'
const pictures =
  'jpeg_pipe jpegls_pipe png_pipe psd_pipe bmp_pipe j2k_pipe jpegxl_pipe ico pcx_pipe pgm_pipe pgmyuv_pipe ppm_pipe pbm_pipe pam_pipe pfm_pipe qoi_pipe sgi_pipe sunrast_pipe tiff_pipe webp_pipe dds_pipe exr_pipe dpx_pipe hdr_pipe xbm_pipe xpm_pipe xwd_pipe image2pipe'

/**
 * The formats a film decoder may open, as a comma-separated list. Left out on purpose: whatever names other files or
 * addresses to read (playlists, concat scripts, image sequences, manifests) and vector drawings.
 */
export const readableFormats = [films, sounds, pictures].join(' ').split(' ').join(',')
