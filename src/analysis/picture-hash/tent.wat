;; The steps of tent-filter.ts that go over every pixel, four numbers at once, with the same rounding at each step.
;; The test beside it holds the bytes in tent-wasm.ts to this text. Addresses and strides are in bytes.
(module
  (memory (export "memory") 1)

  ;; The brightness of four rows of RGB bytes, pixel by pixel in turn.
  (func (export "luma") (param $a i32) (param $b i32) (param $c i32) (param $d i32) (param $width i32) (param $to i32)
    (local $end i32) (local $red v128) (local $green v128) (local $blue v128) (local $none v128)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $width) (i32.const 4))))
    (loop $pixels
      (local.set $red (v128.load8_lane 12 (local.get $d) (v128.load8_lane 8 (local.get $c)
        (v128.load8_lane 4 (local.get $b) (v128.load8_lane 0 (local.get $a) (local.get $none))))))
      (local.set $green (v128.load8_lane offset=1 12 (local.get $d) (v128.load8_lane offset=1 8 (local.get $c)
        (v128.load8_lane offset=1 4 (local.get $b) (v128.load8_lane offset=1 0 (local.get $a) (local.get $none))))))
      (local.set $blue (v128.load8_lane offset=2 12 (local.get $d) (v128.load8_lane offset=2 8 (local.get $c)
        (v128.load8_lane offset=2 4 (local.get $b) (v128.load8_lane offset=2 0 (local.get $a) (local.get $none))))))
      (v128.store (local.get $to) (f32x4.add
        (f32x4.add
          (f32x4.mul (f32x4.splat (f32.const 0.299)) (f32x4.convert_i32x4_s (local.get $red)))
          (f32x4.mul (f32x4.splat (f32.const 0.587)) (f32x4.convert_i32x4_s (local.get $green))))
        (f32x4.mul (f32x4.splat (f32.const 0.114)) (f32x4.convert_i32x4_s (local.get $blue)))))
      (local.set $a (i32.add (local.get $a) (i32.const 3)))
      (local.set $b (i32.add (local.get $b) (i32.const 3)))
      (local.set $c (i32.add (local.get $c) (i32.const 3)))
      (local.set $d (i32.add (local.get $d) (i32.const 3)))
      (local.set $to (i32.add (local.get $to) (i32.const 16)))
      (br_if $pixels (i32.lt_u (local.get $to) (local.get $end)))))

  ;; A moving average along four rows that lie element by element in turn, with a window that is cut at both ends.
  (func (export "box") (param $line i32) (param $length i32) (param $ahead i32) (param $behind i32) (param $to i32)
    (local $index i32) (local $sum v128) (local $held f32)
    (local.set $index (i32.sub (i32.const 0) (local.get $ahead)))
    (block $done
      (loop $elements
        (br_if $done (i32.ge_s (local.get $index) (local.get $length)))
        (if (i32.lt_s (i32.add (local.get $index) (local.get $ahead)) (local.get $length)) (then
          (local.set $sum (f32x4.add (local.get $sum)
            (v128.load (i32.add (local.get $line) (i32.shl (i32.add (local.get $index) (local.get $ahead)) (i32.const 4))))))
          (local.set $held (f32.add (local.get $held) (f32.const 1)))))
        (if (i32.ge_s (local.get $index) (local.get $behind)) (then
          (local.set $sum (f32x4.sub (local.get $sum)
            (v128.load (i32.add (local.get $line) (i32.shl (i32.sub (local.get $index) (local.get $behind)) (i32.const 4))))))
          (local.set $held (f32.sub (local.get $held) (f32.const 1)))))
        (if (i32.ge_s (local.get $index) (i32.const 0)) (then
          (v128.store (i32.add (local.get $to) (i32.shl (local.get $index) (i32.const 4)))
            (f32x4.div (local.get $sum) (f32x4.splat (local.get $held))))))
        (local.set $index (i32.add (local.get $index) (i32.const 1)))
        (br $elements))))

  ;; Lays four rows that lie element by element in turn below each other.
  (func (export "spread") (param $from i32) (param $length i32) (param $to i32)
    (local $end i32) (local $second i32) (local $third i32) (local $fourth i32) (local $four v128)
    (local.set $end (i32.add (local.get $to) (i32.shl (local.get $length) (i32.const 2))))
    (local.set $second (local.get $end))
    (local.set $third (i32.add (local.get $second) (i32.shl (local.get $length) (i32.const 2))))
    (local.set $fourth (i32.add (local.get $third) (i32.shl (local.get $length) (i32.const 2))))
    (loop $elements
      (local.set $four (v128.load (local.get $from)))
      (v128.store32_lane 0 (local.get $to) (local.get $four))
      (v128.store32_lane 1 (local.get $second) (local.get $four))
      (v128.store32_lane 2 (local.get $third) (local.get $four))
      (v128.store32_lane 3 (local.get $fourth) (local.get $four))
      (local.set $from (i32.add (local.get $from) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 4)))
      (local.set $second (i32.add (local.get $second) (i32.const 4)))
      (local.set $third (i32.add (local.get $third) (i32.const 4)))
      (local.set $fourth (i32.add (local.get $fourth) (i32.const 4)))
      (br_if $elements (i32.lt_u (local.get $to) (local.get $end)))))

  ;; Adds a row to sums of columns and takes another away. Works on up to three columns beyond the last.
  (func (export "columns") (param $sums i32) (param $width i32) (param $entering i32) (param $leaving i32)
    (local $end i32)
    (local.set $end (i32.add (local.get $sums) (i32.shl (local.get $width) (i32.const 2))))
    (loop $fours
      (v128.store (local.get $sums) (f32x4.sub
        (f32x4.add (v128.load (local.get $sums)) (v128.load (local.get $entering))) (v128.load (local.get $leaving))))
      (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
      (local.set $entering (i32.add (local.get $entering) (i32.const 16)))
      (local.set $leaving (i32.add (local.get $leaving) (i32.const 16)))
      (br_if $fours (i32.lt_u (local.get $sums) (local.get $end)))))

  ;; Puts sums divided by `held` sixteen bytes apart: one of four rows that lie element by element in turn.
  (func (export "means") (param $sums i32) (param $width i32) (param $held f32) (param $to i32)
    (local $end i32) (local $four v128)
    (local.set $end (i32.add (local.get $sums) (i32.shl (local.get $width) (i32.const 2))))
    (loop $fours
      (local.set $four (f32x4.div (v128.load (local.get $sums)) (f32x4.splat (local.get $held))))
      (v128.store32_lane 0 (local.get $to) (local.get $four))
      (v128.store32_lane offset=16 1 (local.get $to) (local.get $four))
      (v128.store32_lane offset=32 2 (local.get $to) (local.get $four))
      (v128.store32_lane offset=48 3 (local.get $to) (local.get $four))
      (local.set $sums (i32.add (local.get $sums) (i32.const 16)))
      (local.set $to (i32.add (local.get $to) (i32.const 64)))
      (br_if $fours (i32.lt_u (local.get $sums) (local.get $end))))))
