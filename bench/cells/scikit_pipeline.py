"""scikit-image's own way to count (threshold, distance transform, watershed), for bench/cells.mts.

Reads pictures from stdin, each a line of JSON {"width", "height"} and then its red, green and blue bytes; answers each with
a line {"cells": [{"x", "y", "live"}], "seconds"}, seconds of processor time. The first line it writes names the folder of
scikit-image's pictures.
"""

import json
import os
import sys
import time

import numpy as np
import skimage.data
from scipy import ndimage
from skimage.feature import peak_local_max
from skimage.filters import gaussian, threshold_otsu
from skimage.measure import regionprops
from skimage.morphology import disk
from skimage.segmentation import watershed

BACKGROUND_SIGMA = 60
LEAST_AREA = 40
LEAST_BLUE = 0.12
MIN_DISTANCE = 6


def count(rgb):
    """The steps of scikit-image's gallery ("Segment touching objects"), on the picture by its blurred self."""
    level = rgb / np.maximum(8, gaussian(rgb, BACKGROUND_SIGMA, channel_axis=2))
    light = level.mean(axis=2)
    blue = level[..., 2] - level[..., 0]
    away = gaussian(np.abs(light - np.median(light)), 1)
    mask = away > threshold_otsu(away)
    mask = ndimage.binary_fill_holes(ndimage.binary_closing(mask, disk(2)))
    mask = ndimage.binary_opening(mask, disk(2))
    distance = ndimage.distance_transform_edt(mask)
    peaks = peak_local_max(gaussian(distance, 1), min_distance=MIN_DISTANCE, labels=ndimage.label(mask)[0])
    markers = np.zeros(mask.shape, dtype=int)
    markers[tuple(peaks.T)] = np.arange(1, len(peaks) + 1)
    labels = watershed(-distance, markers, mask=mask)
    return [
        {"x": float(part.centroid[1]), "y": float(part.centroid[0]), "live": bool(part.mean_intensity < LEAST_BLUE)}
        for part in regionprops(labels, intensity_image=blue)
        if part.area >= LEAST_AREA
    ]


def main():
    print(json.dumps({"pictures": os.path.dirname(skimage.data.__file__)}), flush=True)
    for line in iter(sys.stdin.buffer.readline, b""):
        size = json.loads(line)
        width, height = size["width"], size["height"]
        rgb = np.frombuffer(sys.stdin.buffer.read(width * height * 3), dtype=np.uint8)
        start = time.process_time()
        cells = count(rgb.reshape(height, width, 3).astype(np.float32))
        print(json.dumps({"cells": cells, "seconds": time.process_time() - start}), flush=True)


main()
