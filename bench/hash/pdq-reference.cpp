// Times the published PDQ program on raw pixels: reference RGB WIDTH HEIGHT HASHES prints processor milliseconds a hash, the hash and its quality.
#include <pdq/cpp/hashing/pdqhashing.h>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <vector>

int main(int, char** argv) {
  using namespace facebook::pdq::hashing;
  const int width = atoi(argv[2]), height = atoi(argv[3]), hashes = atoi(argv[4]);
  std::vector<uint8_t> pixels(size_t(width) * height * 3);
  FILE* file = fopen(argv[1], "rb");
  if (file == nullptr || fread(pixels.data(), 1, pixels.size(), file) != pixels.size()) return 1;
  fclose(file);
  std::vector<float> luma(size_t(width) * height), between(size_t(width) * height);
  float small[64][64], half[16][64], frequencies[16][16];
  Hash256 hash;
  int quality = 0;
  const clock_t begin = clock();
  for (int at = 0; at < hashes; at++) {
    fillFloatLumaFromRGB(pixels.data(), pixels.data() + 1, pixels.data() + 2, height, width, 3 * width, 3, luma.data());
    pdqHash256FromFloatLuma(luma.data(), between.data(), height, width, small, half, frequencies, hash, quality);
  }
  printf("%f %s %d\n", double(clock() - begin) * 1000 / CLOCKS_PER_SEC / hashes, hash.format().c_str(), quality);
}
